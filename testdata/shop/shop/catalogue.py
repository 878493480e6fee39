"""Products: search, details, pictures, import from a supplier."""

import os
import pickle
import subprocess
import sys

import requests
import yaml
from flask import Blueprint, redirect, render_template, render_template_string, request, send_file

from shop import db, settings

pages = Blueprint("catalogue", __name__)


@pages.get("/search")
def search():
    text = request.args.get("q", "")
    return render_template("search.html", text=text, products=db.find_products(text, request.args.get("order", "name")))


@pages.get("/sorted")
def sorted_products():
    return render_template("search.html", text="", products=db.products_by_price(request.args.get("order", "name")))


@pages.get("/product/<int:number>")
def details(number):
    return render_template("product.html", product=db.product(number))


@pages.get("/hello")
def hello():
    return render_template_string("<p>Hello " + request.args.get("name", "") + "</p>")


@pages.get("/picture")
def picture():
    return send_file(os.path.join(settings.UPLOADS, request.args["file"]))


@pages.post("/thumbnail")
def thumbnail():
    name = request.form["file"]
    subprocess.run(f"convert {name} -resize 200x200 small-{name}", shell=True, check=True)
    return redirect("/")


@pages.post("/thumbnail-safely")
def thumbnail_safely():
    name = os.path.basename(request.form["file"])
    source = os.path.join(settings.UPLOADS, name)
    subprocess.run(["convert", "--", source, "-resize", "200x200", source + ".small"], check=True)
    return redirect("/")


@pages.post("/import")
def import_feed():
    feed = requests.get(request.form["url"], verify=False)
    return {"products": len(yaml.load(feed.text, Loader=yaml.Loader))}


@pages.post("/restore")
def restore():
    return {"products": len(pickle.loads(request.get_data()))}


@pages.get("/leave")
def leave():
    return redirect(request.args["to"])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        for product in yaml.safe_load(file):
            db.run("INSERT INTO product (name, price) VALUES (?, ?)", (product["name"], product["price"]))
