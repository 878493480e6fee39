import os
import subprocess
from pathlib import Path
from urllib.parse import urlparse

import requests
from fastapi import Depends, FastAPI
from flask import Flask, redirect, request
from flask_wtf import FlaskForm
from wtforms import StringField

from elsewhere import is_public_address

app = Flask(__name__)


def is_safe_url(target):
    return "//" not in target.removeprefix("//")


def is_short(target):
    return len(target) < 200


def is_private(url):
    return urlparse(url).hostname.startswith("10.")


def address_allowed(url):
    if urlparse(url).hostname == "localhost":
        return False, "not there"
    return True, ""


def validate_name(name):
    if "/" in name.replace("~", "/"):
        raise ValueError("no folder, please")


def validate_token(name):
    if len(name) < 8:
        raise ValueError("no token")


@app.route("/next")
def forward():
    target = request.args["next"]
    if is_safe_url(target):
        return redirect(target)  # flow: open-redirect low
    return redirect("/")


@app.route("/next/again")
def forward_again():
    target = request.args["next"]
    if not target or not is_safe_url(target):
        target = "/"
    return redirect(target)  # flow: open-redirect low


@app.route("/next/given")
def forward_given():
    target = request.args.get("next")
    if target and not is_safe_url(target):
        return "no"
    return redirect(target or "/")  # flow: open-redirect low


@app.route("/next/there")
def forward_there():
    target = request.args.get("next")
    if target is not None and not is_safe_url(target):
        return "no"
    return redirect("/" if target is None else target)  # flow: open-redirect low


@app.route("/next/else")
def forward_else():
    target = request.args.get("next")
    if request.args.get("local") and not is_safe_url(target):
        return "no"
    return redirect(target)  # flow: open-redirect medium


@app.route("/next/short")
def forward_short():
    target = request.args["next"]
    if is_short(target):
        return redirect(target)  # flow: open-redirect medium
    return redirect("/")


@app.route("/next/other")
def forward_other():
    if is_safe_url(request.args["back"]):
        return redirect(request.args["next"])  # flow: open-redirect medium
    return redirect("/")


@app.route("/next/wrong")
def forward_wrong():
    target = request.args["next"]
    if not is_safe_url(target):
        return redirect(target)  # flow: open-redirect medium
    return redirect("/")


@app.route("/fetch")
def fetch():
    url = request.args["url"]
    if is_private(url):
        return "no"
    return {"n": requests.get(url).status_code}  # flow: ssrf low


@app.route("/fetch/pair")
def fetch_pair():
    url = request.args["url"]
    ok, why = address_allowed(url)
    if not ok:
        return {"why": why}
    return {"n": requests.get(url).status_code}  # flow: ssrf low


@app.route("/fetch/elsewhere")
def fetch_elsewhere():
    url = request.args["url"]
    if not is_public_address(url):
        return "no"
    return {"n": requests.get(url).status_code}  # flow: ssrf low


@app.route("/read")
def read():
    name = request.args["name"]
    validate_name(name)
    with open("/srv/" + name) as f:  # flow: path-traversal low
        return {"n": len(f.read())}


@app.route("/read/token")
def read_token():
    name = request.args["name"]
    validate_token(name)
    with open("/srv/" + name) as f:  # flow: path-traversal high
        return {"n": len(f.read())}


def validate_folder(form, field):
    if not field.data.strip("./"):
        raise ValueError("not that one")


class FolderForm(FlaskForm):
    name = StringField(validators=[validate_folder])
    other = StringField()


@app.route("/make")
def make():
    form = FolderForm()
    os.mkdir("/srv/" + form.name.data)  # flow: path-traversal low
    os.mkdir("/srv/" + form.other.data)  # flow: path-traversal high
    return ""


def make_app():
    def address_is_legal(url):
        return "." in url.replace("http", "")

    def address_is_long(url):
        return "." in url.replace("http", "")

    @app.route("/fetch/inner")
    def fetch_inner():
        url = request.args.get("url")
        if url and address_is_legal(url):
            return {"n": requests.get(url).status_code}  # flow: ssrf low
        return {}

    @app.route("/fetch/long")
    def fetch_long():
        url = request.args.get("url")
        if url and address_is_long(url):
            return {"n": requests.get(url).status_code}  # flow: ssrf high
        return {}


class Shelf:
    def __init__(self, folder):
        self.folder = folder

    def listed(self, name):
        path = os.path.realpath(os.path.join(self.folder, name))
        if not path.startswith(self.folder):
            raise ValueError(name)
        return os.listdir(path)  # flow: path-traversal low

    def listed_at_once(self, name):
        path = os.path.join(self.folder, name)
        if not path.startswith(self.folder):
            raise ValueError(name)
        return os.listdir(path)  # flow: path-traversal high


@app.route("/shelf")
def shelf():
    at = Shelf(os.environ["SHELF"] + request.args["owner"])
    at.listed_at_once(request.args["name"])
    return {"all": at.listed(request.args["name"])}


shelves = FastAPI()


def validate_path(path: str):
    if ".." in path.replace("~", "."):
        raise ValueError(path)
    return path


def shortened(path: str):
    return path[:200]


@shelves.get("/shelf/{path:path}")
def read_shelf(path: str = Depends(validate_path)):
    with open("/srv/" + path) as f:  # flow: path-traversal low
        return {"n": len(f.read())}


@shelves.get("/any/{path:path}")
def read_any_shelf(path: str = Depends(shortened)):
    with open("/srv/" + path) as f:  # flow: path-traversal high
        return {"n": len(f.read())}


def safe_target(target, fallback):
    if urlparse(target.replace("\\", "/")).netloc:
        return fallback
    return target


def short_target(target, fallback):
    if urlparse(target.replace("\\", "/")).netloc == "shop":
        return fallback
    return target


@app.route("/next/safe")
def forward_safe():
    if request.args.get("now"):
        return redirect(safe_target(request.args["next"], "/"))  # flow: open-redirect low
    return redirect(short_target(request.args["next"], "/"))  # flow: open-redirect medium


GOODS = Path("/srv/goods")


def is_picture_in_dir(path, folder):
    return path.resolve().parent.samefile(folder) or path.suffix == ".png"


@app.route("/picture")
def picture():
    path = GOODS / request.args["name"]
    if is_picture_in_dir(path, GOODS):
        return {"n": len(path.read_bytes())}  # flow: path-traversal low
    return {}


def below(folder, name):
    try:
        (folder.resolve() / name).resolve().relative_to(folder.resolve())
    except ValueError:
        return None
    return folder / name


def nearby(folder, name):
    if not (folder / name).resolve().is_relative_to(folder):
        return None
    return GOODS / name


def elsewhere(folder, name):
    if not (folder / "name").resolve().is_relative_to(folder):
        return None
    return folder / name


@app.route("/picture/below")
def picture_below():
    below(GOODS, request.args["name"]).read_bytes()
    nearby(GOODS, request.args["name"]).read_bytes()
    elsewhere(GOODS, request.args["name"]).read_bytes()  # flow: path-traversal high


def get_goods(name):
    return SHOP.get(name)


def get_folder(name):
    return SHOP.get(name)


@app.route("/goods/known")
def goods_known():
    name = request.args["name"]
    goods = get_goods(name)
    if not goods:
        return {}
    return {"n": len(open("/srv/goods/" + name).read())}  # flow: path-traversal low


@app.route("/goods/unknown")
def goods_unknown():
    name = request.args["name"]
    get_goods(name)
    return {"n": len(open("/srv/goods/" + name).read())}  # flow: path-traversal high


@app.route("/goods/folder")
def goods_folder():
    name = request.args["name"]
    if not get_folder(name):
        return {}
    return {"n": len(open("/srv/goods/" + name).read())}  # flow: path-traversal high
