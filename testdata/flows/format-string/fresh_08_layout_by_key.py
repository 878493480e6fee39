# safe: the form names one of the program's layouts
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)

LAYOUTS = {"short": "{member.name}", "long": "{member.name} <{member.mail}>"}


@dataclass
class Member:
    name: str
    mail: str
    api_key: str


MEMBERS = {1: Member("Ida", "ida@example.org", "k-81")}


@app.route("/members/<int:key>/signature", methods=["POST"])
def signature(key):
    layout = request.form.get("layout", "short")
    layout = LAYOUTS.get(layout, LAYOUTS["short"])
    return {"signature": layout.format(member=MEMBERS[key])}  # ok: format-string
