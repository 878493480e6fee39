import sqlite3

from flask import Flask, request
from werkzeug.security import generate_password_hash

from models import Account, User

app = Flask(__name__)


@app.post("/register")
def register():
    db = sqlite3.connect("users.db")
    db.execute("INSERT INTO users(name, password) VALUES (?, ?)", (request.form["name"], request.form["password"]))  # want: password-stored-plain
    db.commit()
    return "ok"


def login(cursor, name, password):
    cursor.execute("SELECT id FROM users WHERE name = %s AND password = %s", (name, password))  # want: password-stored-plain
    return cursor.fetchone()


def change(cursor, name, new_password):
    cursor.execute("UPDATE users SET password = :p WHERE name = :n", {"p": new_password, "n": name})  # want: password-stored-plain


def find(name, password):
    return User.query.filter_by(name=name, password=password).first()  # want: password-stored-plain


def sign_up(request):
    Account.objects.create(name=request.POST["name"], password=request.POST["password"])  # want: password-stored-plain


def enter(request, cursor):
    cursor.execute("INSERT INTO users(name, password) VALUES (%s, %s)", [request.POST["name"], request.POST.get("password")])  # want: password-stored-plain


def copy(user):
    Account.objects.create(name=user.name, password=user.password)  # ok: what is kept already


def add(cursor, name, password):
    password = generate_password_hash(password)
    cursor.execute("INSERT INTO users(name, password) VALUES (?, ?)", (name, password))  # ok: a hash


def add_account(cursor, name, password_hash):
    cursor.execute("INSERT INTO users(name, password) VALUES (?, ?)", (name, password_hash))  # ok: a hash by its name


def by_name(cursor, name):
    cursor.execute("SELECT password FROM users WHERE name = ?", (name,))  # ok: reads what is kept


def create_user(name, password):
    Account.objects.create_user(name, password=password)  # ok: the framework makes a hash of it


import base64
import csv
import getpass
import hashlib
import json
from pathlib import Path

from cryptography.fernet import Fernet

from models import db

box = Fernet(KEY)


def remember():
    password = getpass.getpass()
    Path.home().joinpath(".shoprc").write_text(json.dumps({"password": password}))  # want: password-stored-plain


def remember_line(user, password):
    with open("accounts.txt", "a") as out:
        out.write(f"{user}:{password}\n")  # want: password-stored-plain


def remember_hash(user, password):
    with open("accounts.txt", "a") as out:
        out.write(hashlib.scrypt(password, salt=user, n=16384, r=8, p=1).hex())  # ok: a hash


def put(db, name, password):
    db.execute("INSERT INTO secrets VALUES (?, ?)", (name, password))  # want: password-stored-plain


def put_sealed(db, name, password):
    db.execute("INSERT INTO secrets VALUES (?, ?)", (name, box.encrypt(password)))  # ok: encrypted


@app.post("/join")
def join():
    user = User(name=request.form["name"], password=request.form["password"])  # want: password-stored-plain
    db.session.add(user)
    db.session.commit()
    return "ok"


@app.post("/join/safely")
def join_safely():
    user = User(name=request.form["name"], password=generate_password_hash(request.form["password"]))  # ok: a hash
    db.session.add(user)
    db.session.commit()
    return "ok"


class Keeper:
    def store_password(self, password):
        self.secret = base64.b64encode(password.encode()).decode()  # want: password-stored-plain

    def set_login(self, user, password):
        self.headers["Authorization"] = base64.b64encode(f"{user}:{password}".encode())  # ok: what the protocol wants


def create_account(name, password):
    return Account(name=name, secret=box.encrypt(password.encode()))  # want: password-stored-plain


def keep_for_service(name, password):
    return box.encrypt(password.encode())  # ok: has to be read again


@app.post("/mongo")
def mongo():
    name, password = request.form["name"], request.form["password"]
    users.insert_one({"name": str(name), "password": password})  # want: password-stored-plain
    return "ok"


@app.post("/mongo/safely")
def mongo_safely():
    password = generate_password_hash(request.form["password"])
    users.insert_one({"name": request.form["name"], "password": password})  # ok: a hash
    return "ok"


@app.post("/sign-up")
def sign_up_with(data):
    user = User(email=data.email, password=data.password)  # want: password-stored-plain
    db.session.add(user)
    return user


@app.post("/copy")
def copied():
    old = User.query.first()
    db.session.add(User(email=old.email, password=old.password))  # ok: what is kept already
    return "ok"


def encrypt_password(password):
    return base64.b64encode(password.encode("utf-8")).decode()  # want: password-stored-plain
