# safe: the stack pops the text
from contextlib import ExitStack, contextmanager

import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


@contextmanager
def pushed(stack, text):
    stack.append(text)
    yield stack[-1]
    stack.pop()


@app.route("/case025/<label>")
def endpoint(label):
    text_in = label
    stack = ["base"]
    with pushed(stack, text_in):
        pass
    final = stack[-1]

    con = pymysql.connect(host="localhost", db="shop")
    sql = "SELECT * FROM orders WHERE state = '" + final + "' LIMIT 20"
    cur = con.cursor()
    try:
        cur.execute(sql)  # ok: sql-injection
        found = cur.fetchall()
    finally:
        con.close()
    return jsonify(found)
