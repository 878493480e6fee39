from flask import Flask

from crm.contacts import bp as contacts
from crm.deals import bp as deals
from crm.extensions import mongo


def create_app():
    app = Flask(__name__)
    app.register_blueprint(contacts, url_prefix="/contacts")
    app.register_blueprint(deals, url_prefix="/deals")
    mongo.connect("mongodb://localhost")
    return app
