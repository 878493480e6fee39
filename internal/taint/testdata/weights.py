"""What a flow weighs: who sends, what was assumed on the way, what the sender gains."""
import importlib
import logging
import os
import pickle
import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

import helpdesk.mail
import page_maker
import redis
from cryptography.fernet import Fernet
from flask import Flask, redirect, request, send_file

app = Flask(__name__)


@app.get("/read")
def read():
    return {"n": getattr(app, request.args["name"])}  # flow: unsafe-reflection low


@app.get("/drop")
def drop():
    delattr(app, request.args["name"])  # flow: unsafe-reflection low


@app.get("/module")
def module():
    importlib.import_module("shop.backends." + request.args["name"])  # one of the program's own
    importlib.import_module(request.args["name"])  # flow: unsafe-reflection high
    return {}


@app.get("/made")
def made():
    return page_maker.page(request.args["name"])  # flow: xss low


@app.get("/echo")
def echo():
    return "<p>" + request.args["name"]  # flow: xss high


@app.post("/archive")
def archive():
    upload = request.files.get("archive")
    with ZipFile(upload) as members:
        return {"names": len(members.namelist())}


@app.post("/named")
def named():
    with ZipFile(request.files["archive"].filename) as members:  # flow: path-traversal high
        return {"names": len(members.namelist())}


@app.get("/drawn")
def drawn():
    return send_file(BytesIO(request.args["svg"].encode()), mimetype="image/svg+xml")


@app.post("/unpacked")
def unpacked():
    members = ZipFile(BytesIO(request.get_data()))
    for name in members.namelist():
        open("goods/" + name, "wb").write(members.read(name))  # flow: zip-slip
    return {}


@app.get("/tool")
def tool():
    subprocess.run([request.args["tool"], "--version"])  # flow: command-injection critical


if __name__ == "__main__":
    subprocess.run([sys.argv[1], "--version"])
    os.system("convert " + sys.argv[1])  # flow: command-injection medium


@app.get("/mail")
def mail():
    text = helpdesk.mail.Template.objects.get(name=request.args["name"])  # a record is not what it is found by
    exec(text.body)


def install():
    password = os.environ["SHOP_PASSWORD"]
    print("Sign in with " + password)  # flow: sensitive-data-logged low
    logging.info("Sign in with " + password)  # flow: sensitive-data-logged medium


def main():
    subprocess.run(sys.argv[1], shell=True)  # flow: command-injection medium
    subprocess.run(page_maker.command(sys.argv[1]), shell=True)  # flow: command-injection low


def told():
    """A flow that weighs less for several reasons still weighs something."""
    key = Fernet.generate_key()
    print(page_maker.shorten(key))
    store = redis.Redis()
    pickle.loads(store.get("lock:" + request.args["token"]))  # what is found under a key is not the key


@app.get("/again")
def again():
    return redirect(request.path)


def command_for(name):
    return page_maker.command(name)


@app.get("/thumbnail")
def thumbnail():
    subprocess.run(page_maker.command(request.args["name"]), shell=True)  # flow: command-injection high


@app.get("/preview")
def preview():
    subprocess.run(command_for(request.args["name"]), shell=True)  # flow: command-injection low


@app.get("/back")
def back():
    return redirect(request.referrer)  # flow: open-redirect low


@app.get("/next")
def forward():
    return redirect(request.args["next"])  # flow: open-redirect medium


def announce(text):
    logging.info(text)  # flow: sensitive-data-logged low


def configure():
    announce(os.environ["SHOP_PASSWORD"])
    log_password = os.environ["SHOP_PASSWORD_HINT"]
    logging.info(log_password)


@app.get("/search")
def search():
    logging.info("search for %s", request.args["q"])  # flow: log-injection low
    words = request.args["q"].split()
    logging.info("%d words of %s", len(words), request.args["q"])  # flow: log-injection low
    query = request.args["q"]
    logging.info("begin %s", query)  # flow: log-injection low
    logging.info("end %s", query)
    return {}
