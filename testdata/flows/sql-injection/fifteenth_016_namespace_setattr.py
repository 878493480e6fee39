# vulnerable: the attribute of the text is read
import sqlite3
import types

import pandas as pd
from flask import Flask, request

app = Flask(__name__)


def listing():
    login = request.authorization
    if login is None:
        return "sign in", 401
    param = login.username
    bag = types.SimpleNamespace(left="l", right="r")
    setattr(bag, "left", param)
    bar = getattr(bag, "left")
    link = sqlite3.connect("metrics.db")
    frame = pd.read_sql_query("SELECT day, hits FROM metrics WHERE site = '" + bar + "'", link)  # want: sql-injection
    return frame.to_json()


app.add_url_rule("/preview", "listing", listing)
