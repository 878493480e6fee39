# vulnerable: a thread searches with the text that its arguments hold
import threading

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


def search(uid, results):
    directory = ldap.initialize("ldap://ldap.example.org")
    results.extend(directory.search_ext_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=%s)" % uid))  # want: ldap-injection


@app.route("/me")
def me():
    results = []
    thread = threading.Thread(target=search, args=(request.cookies.get("uid", ""), results))
    thread.start()
    thread.join()
    return jsonify(found=bool(results))
