"""A library: only who calls it knows what is handed in."""
import os
import zipfile
from typing import Optional


def convert(name):
    os.system("convert " + name)  # flow: command-injection low


def load(folder, name):
    with open(folder + "/" + name) as f:  # flow: path-traversal low
        return f.read()


def page(db, number: int, size: Optional[int] = None, order: str = "id"):
    db.execute(f"SELECT * FROM notes LIMIT {size} OFFSET {number}")
    db.execute(f"SELECT * FROM notes ORDER BY {order}")  # flow: sql-injection


class Pages:
    def __init__(self, first: int, table: str):
        self.first, self.table = first, table

    def all(self, db):
        db.execute(f"SELECT * FROM notes OFFSET {self.first}")
        db.execute(f"SELECT * FROM {self.table}")  # flow: sql-injection


def remove_members(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            os.remove(name)  # flow: zip-slip
