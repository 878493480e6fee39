"""Message authentication, quotes, hosts looked at by substring, unpicklers that refuse."""
import hashlib
import hmac
import io
import os
import pickle
from urllib.parse import urlparse

from flask import Flask, redirect, request
from lxml import etree

app = Flask(__name__)
KEY = os.environ["KEY"].encode()
TREE = etree.parse("users.xml")


@app.post("/signed")
def signed():
    blob = request.form["blob"].encode()
    if not hmac.compare_digest(hmac.new(KEY, blob, hashlib.sha256).hexdigest(), request.form["mac"]):
        return "no"
    return {"n": len(pickle.loads(blob))}


@app.post("/signed/equal")
def signed_equal():
    blob = request.form["blob"].encode()
    if hmac.new(KEY, blob, hashlib.sha256).hexdigest() != request.form["mac"]:
        return "no"
    return {"n": len(pickle.loads(blob))}


@app.post("/signed/other")
def signed_other():
    blob, other = request.form["blob"].encode(), request.form["other"].encode()
    if not hmac.compare_digest(hmac.new(KEY, other, hashlib.sha256).hexdigest(), request.form["mac"]):
        return "no"
    return {"n": len(pickle.loads(blob))}  # flow: unsafe-deserialization


class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


class Same(pickle.Unpickler):
    pass


@app.post("/plain")
def plain():
    return {"n": len(Plain(io.BytesIO(request.get_data())).load())}


@app.post("/same")
def same():
    return {"n": len(Same(io.BytesIO(request.get_data())).load())}  # flow: unsafe-deserialization


@app.get("/quoted")
def quoted():
    name = request.args["name"]
    if "'" in name:
        return "no"
    return {"n": len(TREE.xpath("//user[@id='" + name + "']"))}


@app.get("/bare")
def bare():
    name = request.args["name"]
    if "'" in name:
        return "no"
    return {"n": len(TREE.xpath("//user[@id=" + name + "]"))}  # flow: xpath-injection


@app.get("/out")
def out():
    target = request.args["target"]
    if "example.com" in urlparse(target).netloc:
        return redirect(target)  # flow: open-redirect
    return redirect("/")


@app.post("/first-letter")
def first_letter():
    import re
    import subprocess

    name = request.form["name"]
    if not re.fullmatch(r"[A-Za-z0-9][\w.-]*", name):
        return "no"
    return {"code": subprocess.call(["tar", "-xf", "/srv/in.tar", name])}


@app.post("/any-letter")
def any_letter():
    import re
    import subprocess

    name = request.form["name"]
    if not re.fullmatch(r"[\w.-]+", name):
        return "no"
    return {"code": subprocess.call(["tar", "xf", "/srv/in.tar", name])}  # flow: argument-injection


@app.post("/escaped")
def escaped():
    app.logger.info("remark %s", request.form["text"].encode("unicode_escape").decode("ascii"))
    return "ok"
