"""Conversations, their messages and turns, advice as shown, and the outbox of pushes."""

import sqlalchemy as sa
from alembic import op

from meekijkwijzer.store.types import Json, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables. Codes are written out: a migration never changes with the models."""
    op.create_table(
        "conversation",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("union_code", sa.String(32)),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(8), nullable=False),
        sa.Column("owner_since", UtcDateTime(), nullable=False),
        sa.Column("owner_reason", sa.String(64)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("next_seq", sa.Integer(), nullable=False),
        sa.Column("next_turn", sa.Integer(), nullable=False),
        sa.Column("delivered_seq", sa.Integer(), nullable=False),
        sa.Column("privacy_shown", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("last_message_at", UtcDateTime(), nullable=False),
        sa.Column("case_data", Json, nullable=False),
        sa.Column("advice", Json),
        sa.Column("rules_version", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
        sa.CheckConstraint("owner IN ('bot', 'queue', 'staff', 'closed')", name=op.f("ck_conversation_owner")),
        sa.CheckConstraint("version >= 0 AND next_seq >= 1 AND next_turn >= 1", name=op.f("ck_conversation_counters")),
        sa.CheckConstraint("delivered_seq >= 0 AND delivered_seq < next_seq", name=op.f("ck_conversation_delivered")),
    )
    op.create_index(
        "ix_conversation_union_code_owner_owner_since", "conversation", ["union_code", "owner", "owner_since"]
    )
    op.create_index("ix_conversation_last_message_at", "conversation", ["last_message_at"])
    op.create_table(
        "message",
        _conversation(),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("sender", sa.String(8), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("choices", Json, nullable=False),
        sa.Column("multiple", sa.Boolean(), nullable=False),
        sa.Column("sources", Json, nullable=False),
        sa.Column("topic", sa.String(64)),
        sa.Column("turn", sa.Integer()),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name="pk_message"),
        sa.UniqueConstraint("conversation_id", "id", name="uq_message_conversation_id_id"),
        _belongs("message"),
        sa.CheckConstraint("sender IN ('bot', 'staff', 'system', 'person')", name=op.f("ck_message_sender")),
    )
    op.create_table(
        "turn",
        _conversation(),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.String(36), nullable=False),
        sa.Column("request_hash", sa.String(64), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("owner", sa.String(8), nullable=False),
        sa.Column("answer", Json, nullable=False),
        sa.Column("intent", sa.String(64)),
        sa.Column("confidence", sa.Float()),
        sa.Column("ranking", Json, nullable=False),
        sa.Column("choices", Json, nullable=False),
        sa.Column("effects", Json, nullable=False),
        sa.Column("latency_ms", sa.Float(), nullable=False),
        sa.Column("rasa_model", sa.String(128)),
        sa.Column("rules_version", sa.String(64), nullable=False),
        sa.Column("redacted_types", Json, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name="pk_turn"),
        sa.UniqueConstraint("conversation_id", "message_id", name="uq_turn_conversation_id_message_id"),
        _belongs("turn"),
        sa.CheckConstraint("kind IN ('start', 'text', 'choices', 'change')", name=op.f("ck_turn_kind")),
        sa.CheckConstraint("owner IN ('bot', 'queue', 'staff', 'closed')", name=op.f("ck_turn_owner")),
    )
    op.create_table(
        "advice_shown",
        _conversation(),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("rules_version", sa.String(64), nullable=False),
        sa.Column("advice", Json, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "turn", name="pk_advice_shown"),
        _belongs("advice_shown"),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), sa.Identity(), nullable=False),
        _conversation(),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("payload", Json, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
        _belongs("event"),
        sa.CheckConstraint("kind IN ('message', 'owner', 'case')", name=op.f("ck_event_kind")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_event_conversation_id_id", "event", ["conversation_id", "id"])


def _conversation() -> "sa.Column[str]":
    return sa.Column("conversation_id", sa.String(32), nullable=False)


def _belongs(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["conversation_id"], ["conversation.id"], name=f"fk_{table}_conversation_id", ondelete="CASCADE"
    )
