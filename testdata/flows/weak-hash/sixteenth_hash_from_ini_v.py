# vulnerable: the name of the algorithm in the settings read is md5
import configparser
import hashlib

from flask import Flask, request

app = Flask(__name__)
settings = configparser.ConfigParser()
settings.read_string("[store]\nold = md5\nnew = sha512\n")


@app.post("/register")
def register():
    name = settings["store"]["old"]
    digest = hashlib.new(name)  # want: weak-hash
    digest.update(request.form["password"].encode())
    with open("passwords.txt", "a") as store:
        store.write(request.form["user"] + ":" + digest.hexdigest() + "\n")
    return "ok"
