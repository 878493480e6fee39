from flask import Flask, jsonify, request

from gateway import AccountGateway

app = Flask(__name__)
accounts = AccountGateway("ldaps://ldap.example.com")


@app.post("/api/accounts/search")
def search():
    body = request.get_json(force=True)
    return jsonify(dns=accounts.lookup(body["login"]))
