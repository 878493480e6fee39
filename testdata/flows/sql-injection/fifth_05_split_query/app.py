from flask import Flask, jsonify, request

from querystring import Query
from store import Store

app = Flask(__name__)
store = Store("stock.db")


@app.route("/parts")
def parts():
    query = Query(request.query_string.decode("utf-8"))
    return jsonify(store.by_maker(query.first("maker")))
