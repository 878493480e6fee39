from flask import Flask

from invoices.exchange import bp as exchange
from invoices.views import bp as views

app = Flask(__name__)
app.register_blueprint(views)
app.register_blueprint(exchange, url_prefix="/exchange")
