# vulnerable: cutting the text "../" out once leaves more of it
import os
from flask.views import MethodView
from werkzeug.utils import secure_filename
from flask import Flask, request

app = Flask(__name__)


class ParcelsView(MethodView):
    def get(self):
        param = request.headers.get("X-Shop-Choice", "")
        name = param.replace("../", "")
        with open(os.path.join("/srv/docs", name)) as page:  # want: path-traversal
            return str(len(page.read()))


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
