# safe: the driver makes the literal
import psycopg2
from flask import Flask, request
from psycopg2 import sql

app = Flask(__name__)


@app.route("/item")
def render_page():
    param = request.user_agent.string
    link = psycopg2.connect(dbname="shop")
    cur = link.cursor()
    like = sql.Literal(param)
    cur.execute(sql.SQL("SELECT id FROM items WHERE name LIKE {}").format(like))  # ok: sql-injection
    return {"rows": cur.fetchall()}
