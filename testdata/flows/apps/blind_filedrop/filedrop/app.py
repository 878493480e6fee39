from flask import Flask

from filedrop.download import bp as download
from filedrop.upload import bp as upload

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 16 * 1024 * 1024
app.register_blueprint(upload)
app.register_blueprint(download, url_prefix="/d")
