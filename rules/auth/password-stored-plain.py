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
