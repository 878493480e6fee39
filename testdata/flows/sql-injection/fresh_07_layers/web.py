from flask import Flask, jsonify, request

from store import CustomerStore

app = Flask(__name__)
store = CustomerStore("crm.db")


@app.post("/customers/find")
def find():
    body = request.get_json(force=True)
    criteria = {"city": body["city"], "table": "customers"}
    return jsonify(store.by_city(criteria))
