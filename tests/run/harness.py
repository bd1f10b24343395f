"""A program that supervises small made-up programs, so that tests can send it signals and kill it.

Argument: JSON `{"log", "policy", "programs": [{"name", "code", …}]}`, where code is Python.
"""

import json
import sys
from pathlib import Path

from meekijkwijzer.run.child import Program
from meekijkwijzer.run.errors import RunError
from meekijkwijzer.run.log import Log
from meekijkwijzer.run.supervisor import Policy, Supervisor


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    plan = json.loads(sys.argv[1])
    programs = [
        Program(
            name=program.pop("name"),
            command=tuple(program.pop("command", (sys.executable, "-u", "-c", program.pop("code", "")))),
            environment={},
            **program,
        )
        for program in plan["programs"]
    ]
    log = Log(Path(plan["log"]), plan.get("max_bytes", 1_000_000))
    policy = Policy(**{"backoff": (0.05, 0.1), **plan.get("policy", {})})
    try:
        Supervisor(programs, log, say, policy).run(lambda: say("ALL READY"))
    except RunError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        log.close()
    say("STOPPED")
    return 0


if __name__ == "__main__":
    sys.exit(main())
