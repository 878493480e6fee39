# safe: lxml xpath variables
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

DOC = etree.parse("users.xml")
@app.post("/login")
def login():
    u, p = request.form["u"], request.form["p"]
    hit = DOC.xpath("//user[name=$u and pass=$p]", u=u, p=p)  # ok: xpath-injection
    return "in" if hit else "out"
