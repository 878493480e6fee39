# safe: the named arguments bring the constant to the result
from flask import request
from lxml import objectify


def pick(left, right):
    return right


def init(app):
    @app.route("/upload/17", methods=["GET"])
    def serve_upload_get():
        return serve_upload_post()

    @app.route("/upload/17", methods=["POST"])
    def serve_upload_post():
        fields = request.form.to_dict()
        param = fields.get("entry_id", "")

        def produce():
            yield "<note/>"
            yield param

        produced = produce()
        next(produced)
        carry = next(produced)

        next_value = pick(right="<note/>", left=carry)

        left, right = "<note/>", next_value
        left, right = right, left
        bar = left

        lenient = objectify.makeparser(resolve_entities=True, load_dtd=True, no_network=False)
        order = objectify.fromstring(bar, lenient)  # ok: xxe
        return order.tag[:10]
