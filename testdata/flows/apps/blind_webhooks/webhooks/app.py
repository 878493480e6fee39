from flask import Flask

from webhooks.admin import bp as admin
from webhooks.receiver import bp as receiver

app = Flask(__name__)
app.register_blueprint(receiver, url_prefix="/in")
app.register_blueprint(admin, url_prefix="/admin")
