"""Alembic's environment and the migrations, inside the package so that an installed copy can migrate."""
