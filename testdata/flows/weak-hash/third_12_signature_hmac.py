# safe: the link is signed with HMAC-SHA-256
import hashlib
import hmac

from flask import Flask, request

app = Flask(__name__)
app.config.from_envvar("SITE_SETTINGS")


@app.get("/link")
def link():
    name = request.args["name"].encode("utf-8")
    key = app.config["LINK_KEY"]
    signature = hmac.new(key, name, hashlib.sha256).hexdigest()  # ok: weak-hash
    return {"signature": signature, "same": hmac.compare_digest(signature, request.args.get("old", ""))}
