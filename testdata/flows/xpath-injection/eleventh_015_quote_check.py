# vulnerable: only double quotes are refused, the expression uses single ones
from lxml import etree
from flask import request

STAFF = etree.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


def init(app):

    @app.route("/plants", methods=["GET"])
    def plants():
        given = request.headers.get("X-Shop-Where", "")
        if '"' in given:
            return "bad", 400
        return ",".join(STAFF.xpath(f"//user[@name='{given}']/pin/text()"))  # want: xpath-injection
