# safe: url quoting leaves no angle bracket
import html
import urllib.parse

from flask import make_response


def init(app):
    @app.route("/page/01/<path:tail>", methods=["GET"])
    def serve_page_get(tail):
        return serve_page_post(tail)

    @app.route("/page/01/<path:tail>", methods=["POST"])
    def serve_page_post(tail):
        arg1 = tail

        passed = arg1.replace("<script>", "").replace("</script>", "")

        chosen_value = html.unescape(html.escape(passed))

        return make_response("<p>" + urllib.parse.quote_plus(chosen_value) + "</p>")  # ok: xss
