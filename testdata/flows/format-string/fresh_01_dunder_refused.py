# vulnerable: without two underscores the layout still reaches user.api_key
from dataclasses import dataclass

from flask import Flask, abort, request

app = Flask(__name__)


@dataclass
class Member:
    name: str
    mail: str
    api_key: str


MEMBERS = {1: Member("Ida", "ida@example.org", "k-81")}


@app.route("/members/<int:key>/signature", methods=["POST"])
def signature(key):
    layout = request.form.get("layout", "{member.name}")
    if "__" in layout:
        abort(400)
    return {"signature": layout.format(member=MEMBERS[key])}  # want: format-string
