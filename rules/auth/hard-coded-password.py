import os

import requests
from flask import Flask, request
from requests.auth import HTTPBasicAuth

app = Flask(__name__)

DB_PASSWORD = "hG7$kq2-vR"  # want: hard-coded-password
PASSWORD = "Sommer2024!x9"  # want: hard-coded-password

def connect(db, password="kX9!mmQ2"):  # want: hard-coded-password
    db.login(user="root", password="Tr0ub4dor&3")  # want: hard-coded-password
    settings = {"password": "c0rrect-h0rse"}  # want: hard-coded-password
    if password == "sw0rdf1sh":  # want: hard-coded-password
        return settings

def fine(db):
    password = os.environ["DB_PASSWORD"]  # ok: from the environment
    db.login(password=password)  # ok: a variable
    password = ""  # ok: empty
    label = "Password"  # ok: another name
    words = {"Password": "Jelszó"}  # ok: a translation
    db.login(user="anonymous", password="anonymous@")  # ok: no secret
    return password, label

def shown(settings):
    return {"apisecret": "__CENSORED__", "shop": settings}  # ok: stands for what is left out


def fetch(name, word):
    requests.get("https://api.shop.com/x", auth=("robot", "sup3rS3cr3t!"))  # want: hard-coded-password
    requests.get("https://api.shop.com/x", auth=HTTPBasicAuth("robot", "sup3rS3cr3t!"))  # want: hard-coded-password
    requests.get("https://api.shop.com/x", auth=(name, word))  # ok: variables
    requests.get("https://api.shop.com/x", auth=("user", "password"))  # ok: stands for them


MAIL_PASSWORD = "SuperSecret123!"  # want: hard-coded-password
DATABASE = "Server=db;Database=shop;User Id=sa;Password=Pa55w0rd!;"  # want: hard-coded-password
TEMPLATE = "Server=db;Database=shop;User Id=sa;Password={password};"  # ok: filled in later
SHOWN = "Server=db;User Id=sa;Password=password;"  # ok: stands for it


@app.post("/admin")
def admin():
    if request.form["password"] == "admin":  # want: hard-coded-password
        return "welcome"
    return "no", 401

def in_words(psycopg2, word):
    psycopg2.connect("host=db.internal user=shop password=hunter2xQ9 dbname=shop")  # want: hard-coded-password
    psycopg2.connect("host=localhost user=postgres password=postgres")  # ok: what everybody's own machine has
    psycopg2.connect("host=db.internal user=shop password=%s" % word)  # ok: from elsewhere


E_NO_PASSWORD = "18156"  # ok: the number of an error
E_INVALID_PRIVACY_PASSWORD = "18386"  # ok: another
DB_PASSWORD = "18386a7X!"  # want: hard-coded-password

if not settings.DEBUG and admin["password"] == "admin123":  # ok: refused where it matters
    raise SystemExit("choose another password")


from multiprocessing.managers import BaseManager

shared = BaseManager(address=("", 50000), authkey=b"jobs")  # want: hard-coded-password
shared = BaseManager(address=("", 50000), authkey=os.urandom(32))  # ok: another one each time
