from flask import Flask

from wiki.pages import bp as pages
from wiki.uploads import bp as uploads

app = Flask(__name__)
app.register_blueprint(pages)
app.register_blueprint(uploads, url_prefix="/files")
