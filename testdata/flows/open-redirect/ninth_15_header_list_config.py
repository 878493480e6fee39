# safe: host is complete before the value
import configparser
import urllib.parse

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/next/15")
@app.post("/next/15")
def handle_request():
    received = request.headers.getlist("X-Ref")
    field = urllib.parse.unquote(received[0]) if received else ""

    conf_a = configparser.RawConfigParser()
    conf_a.add_section("section")
    conf_a.set("section", "keyA", "/home")
    conf_a.set("section", "keyB", field)
    held = conf_a.get("section", "keyB")

    next_value = "%s" % held

    map_a = {}
    map_a["key_a"] = "/home"
    map_a["keyB"] = next_value
    map_a["keyC"] = "another"
    chosen_value = map_a["keyB"]

    return redirect(f"https://www.example.com/search/{chosen_value}", code=302)  # ok: open-redirect
