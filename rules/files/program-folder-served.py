import os

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from flask import Flask, send_from_directory

app = Flask(__name__, static_folder=".")  # want: program-folder-served
api = FastAPI()
api.mount("/", StaticFiles(directory="."))  # want: program-folder-served

@app.route("/<path:name>")
def anything(name):
    send_from_directory(".", name)  # want: program-folder-served
    send_from_directory(os.getcwd(), name)  # want: program-folder-served
    send_from_directory(app.root_path, name)  # want: program-folder-served
    send_from_directory(os.path.dirname(os.path.abspath(__file__)), name)  # want: program-folder-served
    send_from_directory(directory="", path=name)  # want: program-folder-served

@app.route("/public/<path:name>")
def public(name):
    send_from_directory("public", name)  # ok: a folder for it
    send_from_directory(os.path.join(app.root_path, "static"), name)  # ok: a folder for it
    return send_from_directory(app.root_path, "favicon.ico")  # ok: one file

api.mount("/assets", StaticFiles(directory="assets"))  # ok: a folder for it
shop = Flask(__name__, static_folder="static")  # ok: a folder for it
