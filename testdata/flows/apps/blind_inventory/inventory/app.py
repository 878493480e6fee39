from flask import Flask

from inventory.api import ItemAPI, ItemsAPI
from inventory.labels import bp as labels

app = Flask(__name__)
app.add_url_rule("/items", view_func=ItemsAPI.as_view("items"))
app.add_url_rule("/items/<int:key>", view_func=ItemAPI.as_view("item"))
app.register_blueprint(labels, url_prefix="/labels")
