# A field that a call describes holds what its annotation says, not what the call gives.
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy
from flask import Flask, request
from pydantic import BaseModel, Field

app = Flask(__name__)


class Store:
    def __init__(self, engine: sqlalchemy.Engine):
        self.engine = engine

    def run(self, command):
        with self.engine.begin() as connection:
            return connection.execute(sqlalchemy.text(command))  # flow: sql-injection

    def find(self, name):
        with self.engine.begin() as connection:
            return connection.execute(sqlalchemy.text("SELECT 1 WHERE name = :name"), {"name": name})


class Chain(BaseModel):
    store: Store = Field(exclude=True)
    other: Store = Field(..., description="where names are")
    label: str = Field("plain")

    def call(self, command):
        return self.store.run(command)

    def look(self, name):
        return self.other.find(name)


@dataclass
class Kept:
    store: Store = field(repr=False)
    rows: list[Any] = field(default_factory=list)

    def call(self, command):
        return self.store.run(command)


def chain() -> Chain:
    return Chain(store=Store(sqlalchemy.create_engine("sqlite://")))


def kept() -> Kept:
    ...


@app.get("/a")
def a():
    return str(chain().call(request.args["a"]))


@app.get("/b")
def b():
    return str(chain().look(request.args["b"]))


class Asked(BaseModel):
    word: str = Field(..., max_length=60)
    other: str = Field(max_length=60)


def asked(data: Asked):
    return Store(sqlalchemy.create_engine("sqlite://")).run("SELECT " + data.word + data.other)


@app.get("/c")
def c():
    return str(asked(Asked(**request.args)))
