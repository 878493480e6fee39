"""What a flow weighs: who sends, what was assumed on the way, what the sender gains."""
import email.message
import importlib
import json
import logging
import os
import pickle
import smtplib
import sqlite3
import subprocess
import sys
import urllib.parse
from io import BytesIO
from zipfile import ZipFile

import django.forms
import helpdesk.mail
import lxml.etree
import page_maker
import redis
import requests
import tornado.web
from cryptography.fernet import Fernet
from django.http import HttpResponse
from django.urls import path
from flask import Flask, redirect, request, send_file
from pymongo import MongoClient

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
    return "<p>" + request.args["name"]  # flow: xss medium


@app.post("/archive")
def archive():
    upload = request.files.get("archive")
    with ZipFile(upload) as members:
        return {"names": len(members.namelist())}


@app.post("/named")
def named():
    with ZipFile(request.files["archive"].filename) as members:  # flow: path-traversal medium
        return {"names": len(members.namelist())}


@app.get("/drawn")
def drawn():
    return send_file(BytesIO(request.args["svg"].encode()), mimetype="image/svg+xml")


@app.post("/unpacked")
def unpacked():
    members = ZipFile(BytesIO(request.get_data()))
    for name in members.namelist():
        text = members.read(name)  # flow: resource-exhaustion
        open("goods/" + name, "wb").write(text)  # flow: zip-slip
    return {}


@app.get("/tool")
def tool():
    subprocess.run([request.args["tool"], "--version"])  # flow: command-injection critical


if __name__ == "__main__":
    subprocess.run([sys.argv[1], "--version"])
    os.system("convert " + sys.argv[1])  # flow: command-injection low


@app.get("/mail")
def mail():
    text = helpdesk.mail.Template.objects.get(name=request.args["name"])  # a record is not what it is found by
    exec(text.body)


def install():
    password = os.environ["SHOP_PASSWORD"]
    print("Sign in with " + password)  # flow: sensitive-data-logged low
    logging.info("Sign in with " + password)  # flow: sensitive-data-logged medium


def main():
    subprocess.run(sys.argv[1], shell=True)  # flow: command-injection low
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
    subprocess.run(page_maker.command(request.args["name"]), shell=True)  # flow: command-injection medium


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


@app.post("/files")
def files():
    name = "goods/" + request.form["name"]
    os.makedirs(name)  # flow: path-traversal high
    os.remove(name)  # flow: path-traversal high
    os.rmdir(name)  # flow: path-traversal high
    os.chmod(name, 0o600)  # flow: path-traversal low
    return {}


def remove(path):
    os.remove(path)  # flow: path-traversal low


def dispose(path):
    remove(path)


@app.post("/remove")
def removed():
    dispose(request.form["path"])  # passed on whole
    os.unlink(request.form["place"])  # flow: path-traversal medium
    os.stat("/srv/" + request.form["place"])  # flow: path-traversal low
    os.listdir("/srv/" + request.form["place"])  # flow: path-traversal high
    return {}


def fifth(path):
    os.rmdir("/srv/" + path)  # flow: path-traversal medium


def fourth(path):
    fifth(path)


def third(path):
    fourth(path)


def second(path):
    third(path)


@app.post("/dir")
def remove_dir():
    second(request.form["path"])
    return {}


def sixth_far(path):
    os.rmdir("/srv/" + path)  # flow: path-traversal low


def fifth_far(path):
    sixth_far(path)


def fourth_far(path):
    fifth_far(path)


def third_far(path):
    fourth_far(path)


def second_far(path):
    third_far(path)


def first_far(path):
    second_far(path)


def before_far(path):
    first_far(path)


@app.post("/dir/far")
def remove_dir_far():
    before_far(request.args["path"])
    sixth_far_command(request.args["path"])
    return {}


def sixth_far_command(path):
    fifth_far_command(path)


def fifth_far_command(path):
    fourth_far_command(path)


def fourth_far_command(path):
    third_far_command(path)


def third_far_command(path):
    second_far_command(path)


def second_far_command(path):
    first_far_command(path)


def first_far_command(path):
    far_command(path)


def far_command(path):
    subprocess.run("rm " + path, shell=True)  # flow: command-injection medium



kept = {}


def keep():
    password = os.environ["SHOP_PASSWORD"]
    kept["mail"] = password
    logging.info("keeping %s", kept["mail"])  # flow: sensitive-data-logged medium


def kept_for():
    logging.info("kept %s", kept["mail"])  # flow: sensitive-data-logged low


@app.get("/shelf/<name>")
def on_shelf(name):
    os.rmdir(os.path.join("/srv", name))  # flow: path-traversal low
    os.mkdir(os.path.join("/srv", urllib.parse.unquote(name)))  # flow: path-traversal high
    return {}


@app.get("/shelf/<path:name>")
def on_any_shelf(name):
    os.rmdir(os.path.join("/srv", name))  # flow: path-traversal high
    return {}


@app.get("/same")
def same():
    if request.args.get("again"):
        return redirect(request.full_path)
    if request.args.get("more"):
        return redirect(request.url)
    return redirect(request.args["url"])  # flow: open-redirect medium


@app.get("/labels")
def labels():
    first = request.args["first"] % {"name": "shop"}  # flow: format-string low
    second = request.args["second"].format(app)  # flow: format-string medium
    return {"n": len(first + second)}


@app.get("/stored/<int:n>")
def stored(n):
    bucket = helpdesk.mail.Bucket(request.args["bucket"])
    return send_file(bucket.open(n))  # flow: path-traversal low


class JsonAnswer(HttpResponse):
    def __init__(self, data):
        super().__init__(content=json.dumps(data), content_type="application/json")


class Answer(HttpResponse):
    def __init__(self, data):
        super().__init__(content="<h1>" + data)


def tree(request, name):
    return JsonAnswer({"name": name})


def page(request, name):
    return Answer(name)  # flow: xss medium


urlpatterns = [path("tree/<name>", tree), path("page/<name>", page)]


@app.post("/echo")
def echo():
    if request.args.get("short"):
        return "<p>" + request.form["text"]  # flow: xss medium
    return "<p>" + request.json["text"]  # flow: xss low


@app.get("/lines")
def lines():
    first, last = int(request.args["first"]), int(request.args["last"])
    shown = [line for i, line in enumerate(open("shop.log")) if i in range(first, last)]
    return {"shown": shown, "numbers": [i for i in range(last)]}  # flow: resource-exhaustion low


@app.post("/unpack")
def unpack():
    with ZipFile(request.files["archive"]) as members:
        return {"n": len(members.namelist())}


@app.post("/unpack/form")
def unpack_form():
    with ZipFile(request.form["archive"]) as members:  # flow: path-traversal low
        return {"n": len(members.namelist())}


@app.get("/search")
def search():
    if request.args.get("again"):
        return redirect(os.environ["SHOP_SEARCH"] + request.args["q"])  # flow: open-redirect low
    return redirect(request.args["engine"] + "?q=shop")  # flow: open-redirect medium


class Banned(tornado.web.RequestHandler):
    async def get(self):
        self.write(self.get_argument("name"))
        self.set_header("Content-Type", "text/plain")


class Greeting(tornado.web.RequestHandler):
    async def get(self):
        self.write(self.get_argument("name"))  # flow: xss medium
        self.set_header("Content-Type", "text/html")


class Ledger:
    def check_name(self, value):
        subprocess.run("check " + value, shell=True)  # flow: command-injection critical

    def remove(self, value):
        subprocess.run("rm " + value, shell=True)


@app.post("/ledger")
def ledger():
    getattr(Ledger(), "check_" + request.args["field"])(request.args["value"])
    return {}


@app.post("/console")
def console():
    shop = sqlite3.connect("shop.db")
    shop.execute(request.form["statement"])  # flow: sql-injection medium
    shop.execute("SELECT * FROM goods WHERE name = '" + request.form["name"] + "'")  # flow: sql-injection high


@app.post("/named-only")
def named_only(store):
    store.find_one({"name": request.json["name"]})  # flow: nosql-injection medium
    MongoClient().shop.goods.find_one({"name": request.json["name"]})  # flow: nosql-injection high


@app.get("/header")
def header():
    return "<p>" + request.headers["X-Shop"]  # flow: xss low


@app.post("/dir/farther")
def remove_dir_farther():
    tenth_far_command(request.args["path"])
    return {}


def tenth_far_command(path):
    ninth_far_command(path)


def ninth_far_command(path):
    eighth_far_command(path)


def eighth_far_command(path):
    seventh_far_command(path)


def seventh_far_command(path):
    other_far_command(path)


def other_far_command(path):
    another_far_command(path)


def another_far_command(path):
    yet_another_far_command(path)


def yet_another_far_command(path):
    next_far_command(path)


def next_far_command(path):
    last_but_one_far_command(path)


def last_but_one_far_command(path):
    farthest_command(path)


def farthest_command(path):
    subprocess.run("rm -r " + path, shell=True)  # flow: command-injection medium


@app.post("/mail")
def send_mail():
    message = email.message.Message()
    message["Subject"] = request.form["subject"]  # flow: email-header-injection low
    smtplib.SMTP("localhost").sendmail("a", "b", "Subject: " + request.form["subject"])  # flow: email-header-injection medium
    return {}


@app.post("/ask")
def ask():
    ask_near(request.form["address"])
    ask_first(request.form["address"])
    return {}


def ask_near(address):
    requests.get(address)  # flow: ssrf high


def ask_first(address):
    ask_second(address)


def ask_second(address):
    ask_third(address)


def ask_third(address):
    ask_fourth(address)


def ask_fourth(address):
    ask_far(address)


def ask_far(address):
    requests.get(address)  # flow: ssrf medium


def feeds():
    answer = requests.get("https://feeds.example.org/")
    lxml.etree.fromstring(answer.content, lxml.etree.XMLParser(resolve_entities=True))  # flow: xxe low
    subprocess.call([json.loads(answer.text)["tool"]])  # flow: command-injection low


class Upload(django.forms.Form):
    file = django.forms.FileField()


def keep_upload(asked):
    form = Upload(asked.POST, asked.FILES)
    if form.is_valid():
        file = form.cleaned_data["file"]
        open("/srv/uploads/" + file.name, "wb")  # flow: path-traversal low
        open(f"/srv/uploads/{file.name}", "wb")  # flow: path-traversal low
    return HttpResponse("")


urlpatterns += [path("keep", keep_upload)]


@app.get("/near/<path:near>")
def near(near):
    nearer(near)
    os.mkdir("/srv/" + near)  # flow: path-traversal high
    return {}


def nearer(path):
    os.system("rm " + path)  # flow: command-injection critical
    nearest(path)


def nearest(path):
    os.rename("/srv/" + path, "/srv/old")  # flow: path-traversal high
    farther(path)


def farther(path):
    os.system("ls " + path)  # flow: command-injection medium
    os.chmod("/srv/" + path, 0o600)  # flow: path-traversal medium
