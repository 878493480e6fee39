from flask import Flask, request

from mailer import Mailer

app = Flask(__name__)
mailer = Mailer("smtp.example.net")
TEAM = {"1": "ada@example.net", "2": "grace@example.net"}


@app.post("/invite/<member>")
def invite(member):
    mailer.invite(TEAM[member], request.values.get("name", "A friend"))
    return "", 204
