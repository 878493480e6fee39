"""Fields that a class only declares: who makes an object hands them in."""
import sqlite3
import subprocess
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import BaseModel, field_validator


@dataclass
class Query:
    table: str
    limit: int = 0
    order: Literal["asc", "desc"] = "asc"
    schema: ClassVar[str] = "main"

    def run(self):
        return sqlite3.connect("x").execute(f"select * from {self.table}")  # flow: sql-injection low

    def few(self):
        return sqlite3.connect("x").execute(f"select * from t limit {self.limit}")

    def own(self):
        return sqlite3.connect("x").execute(f"select * from {self.schema}.t")


class Command(BaseModel):
    words: str
    _own: str = "ls"
    name: str

    @field_validator("name")
    @classmethod
    def check(cls, value):
        if not value.isalnum():
            raise ValueError(value)
        return value

    def run(self):
        subprocess.run(self.words, shell=True)  # flow: command-injection low

    def mine(self):
        subprocess.run(self._own, shell=True)

    def named(self):
        subprocess.run("ls " + self.name, shell=True)


@dataclass
class Made:
    table: str

    def __init__(self):
        self.table = "t"

    def run(self):
        return sqlite3.connect("x").execute(f"select * from {self.table}")


class Plain:
    table: str

    def run(self):
        return sqlite3.connect("x").execute(f"select * from {self.table}")
