# vulnerable: lxml xpath fstring
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

DOC = etree.parse("users.xml")
@app.post("/login")
def login():
    u, p = request.form["u"], request.form["p"]
    hit = DOC.xpath(f"//user[name='{u}' and pass='{p}']")  # want: xpath-injection
    return "in" if hit else "out"
