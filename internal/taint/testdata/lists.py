# Lists of which each thing is looked at, first characters, names in quotes, what was signed.
import pickle
import re
import sqlite3
import subprocess
from os.path import abspath

from cryptography.fernet import Fernet
from fastapi import FastAPI

app = FastAPI()
db = sqlite3.connect("shop.db")
fernet = Fernet(open("/etc/shop/key", "rb").read())
COLUMNS = {"name", "price"}


@app.post("/show")
def show(refs: list[str]):
    for ref in refs:
        if ref.startswith("-"):
            raise ValueError(ref)
    return subprocess.check_output(["git", "show", *refs])


@app.post("/show-some")
def show_some(refs: list[str]):
    for ref in refs:
        if ref.startswith("-"):
            print(ref)
    return subprocess.check_output(["git", "show", *refs])  # flow: argument-injection


@app.post("/columns")
def columns(names: list[str]):
    for name in names:
        if not re.fullmatch(r"\w+", name):
            raise ValueError(name)
    return db.execute("select " + ", ".join(names) + " from goods").fetchall()


@app.post("/columns-left")
def columns_left(names: list[str]):
    unknown = [name for name in names if name not in COLUMNS]
    if unknown:
        raise ValueError(unknown)
    return db.execute("select " + ", ".join(names) + " from goods").fetchall()


@app.post("/columns-known")
def columns_known(names: list[str]):
    known = [name for name in names if name in COLUMNS]
    if known:
        raise ValueError(known)
    return db.execute("select " + ", ".join(names) + " from goods").fetchall()  # flow: sql-injection


@app.post("/columns-ignored")
def columns_ignored(names: list[str]):
    unknown = [name for name in names if name not in COLUMNS]
    print(unknown)
    return db.execute("select " + ", ".join(names) + " from goods").fetchall()  # flow: sql-injection


@app.post("/keys")
def keys(wanted: dict):
    for name in wanted:
        if not re.fullmatch(r"\w+", name):
            raise ValueError(name)
    return db.execute("select name from goods where price < " + wanted["price"]).fetchall()  # flow: sql-injection


@app.post("/first")
def first(ref: str):
    if ref[0] == "-":
        raise ValueError(ref)
    return subprocess.check_output(["git", "show", ref])


@app.post("/first-of")
def first_of(ref: str):
    if ref[:1] in ("-", "+"):
        raise ValueError(ref)
    return subprocess.check_output(["git", "show", ref])


@app.post("/second")
def second(ref: str):
    if ref[1] == "-":
        raise ValueError(ref)
    return subprocess.check_output(["git", "show", ref])  # flow: argument-injection


@app.post("/first-plus")
def first_plus(ref: str):
    if ref[0] == "+":
        raise ValueError(ref)
    return subprocess.check_output(["git", "show", ref])  # flow: argument-injection


@app.post("/absolute")
def absolute(name: str):
    return subprocess.check_output(["git", "log", abspath(name)])


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def ticked(name):
    return "`%s`" % name.replace("`", "``")


def doubled(name):
    return name.replace('"', '""')


@app.post("/names")
def names(name: str):
    db.execute(f"select {quoted(name)} from goods")
    db.execute(f"select {ticked(name)} from goods")
    db.execute(f'select "{doubled(name)}" from goods')
    db.execute(f"select {doubled(name)} from goods")  # flow: sql-injection
    db.execute(f"select name from goods where code = '{doubled(name)}'")  # flow: sql-injection


@app.post("/sealed")
def sealed(token: bytes):
    pickle.loads(token)  # flow: unsafe-deserialization
    return pickle.loads(fernet.decrypt(token))
