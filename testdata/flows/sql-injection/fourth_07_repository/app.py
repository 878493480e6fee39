from flask import Flask, abort, request, session

from repository import Users

app = Flask(__name__)
users = Users(host="db", user="web", database="web")


@app.post("/login")
def login():
    user = users.by_mail(request.form["mail"])
    if user is None:
        abort(401)
    session["user"] = user["id"]
    return "", 204
