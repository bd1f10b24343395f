"""A program that supervises small made-up programs, so that tests can send it signals and kill it.

Argument: JSON `{"log", "policy", "tied", "programs": [{"name", "code", …}]}`, where code is Python. `tied`: to the
life of its parent; `health`: a port.
"""

import json
import os
import sys
from pathlib import Path

from meekijkwijzer.run.child import Program
from meekijkwijzer.run.errors import RunError
from meekijkwijzer.run.health import Health
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
            health=Health("127.0.0.1", port, "/health", (("X-Secret", "s"),))
            if (port := program.pop("health", 0))
            else None,
            **program,
        )
        for program in plan["programs"]
    ]
    log = Log(Path(plan["log"]), plan.get("max_bytes", 1_000_000))
    policy = Policy(**{"backoff": (0.05, 0.1), **plan.get("policy", {})})
    try:
        parent = os.getppid() if plan.get("tied") else None
        Supervisor(programs, log, say, policy, parent=parent).run(lambda: say("ALL READY"))
    except RunError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        log.close()
    say("STOPPED")
    return 0


if __name__ == "__main__":
    sys.exit(main())
