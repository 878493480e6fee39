# safe: the thread gets a number
import threading

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


def search(uid, results):
    directory = ldap.initialize("ldap://ldap.example.org")
    results.extend(directory.search_ext_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=%s)" % uid))  # ok: ldap-injection


@app.route("/me")
def me():
    results = []
    thread = threading.Thread(target=search, args=(int(request.cookies.get("uid", "0")), results))
    thread.start()
    thread.join()
    return jsonify(found=bool(results))
