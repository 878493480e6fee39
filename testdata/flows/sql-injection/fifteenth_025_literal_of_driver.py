# vulnerable: the pattern's wildcards are escaped, the quotes are not
import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.route("/item")
def render_page():
    param = request.user_agent.string
    link = psycopg2.connect(dbname="shop")
    cur = link.cursor()
    like = param.replace("%", "").replace("_", "")
    cur.execute("SELECT id FROM items WHERE name LIKE '" + like + "%'")  # want: sql-injection
    return {"rows": cur.fetchall()}
