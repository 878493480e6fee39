# safe: psycopg sql identifier
import psycopg2
from psycopg2 import sql
from flask import Flask, request

app = Flask(__name__)

@app.get("/tbl")
def tbl():
    name = request.cookies["tbl"]
    with psycopg2.connect("dbname=a") as con, con.cursor() as cur:
        cur.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(name)))  # ok: sql-injection
        return str(cur.fetchone())
