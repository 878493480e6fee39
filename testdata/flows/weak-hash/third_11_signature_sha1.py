# vulnerable: the link is signed with a bare SHA-1
import hashlib
import hmac

from flask import Flask, request

app = Flask(__name__)
app.config.from_envvar("SITE_SETTINGS")


@app.get("/link")
def link():
    name = request.args["name"].encode("utf-8")
    key = app.config["LINK_KEY"]
    signature = hashlib.sha1(key + name).hexdigest()  # want: weak-hash
    return {"signature": signature, "same": hmac.compare_digest(signature, request.args.get("old", ""))}
