# vulnerable: the form's text is a part of the JavaScript condition
from flask import Flask, jsonify, request
from flask_pymongo import PyMongo

app = Flask(__name__, instance_relative_config=True)
app.config["MONGO_URI"] = "mongodb://db/shop"
mongo = PyMongo(app)


@app.route("/orders", methods=["POST"])
def orders():
    least = request.form.get("least", "0")
    condition = "this.total - this.discount >= %s" % least
    found = mongo.db.orders.find({"$where": condition}, {"_id": 0}).limit(50)  # want: nosql-injection
    return jsonify(list(found))
