from flask import Flask

from reports.api import bp
from reports.preview import preview

app = Flask(__name__)
app.register_blueprint(bp, url_prefix="/api")
app.register_blueprint(preview)
