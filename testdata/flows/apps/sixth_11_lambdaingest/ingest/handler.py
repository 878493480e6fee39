import json
import logging

from ingest import store
from ingest.context import Context
from ingest.routes import ROUTES

log = logging.getLogger()
log.setLevel("INFO")


def respond(status, body, kind="application/json", **headers):
    return {"statusCode": status, "headers": {"Content-Type": kind, **headers}, "body": body}


def lambda_handler(event, context):
    ctx = Context(event)
    log.info(json.dumps({"path": ctx.path, "request": context.aws_request_id}))  # ok: log-injection
    handler = ROUTES.get((ctx.method, ctx.path))
    if handler is None:
        log.warning("no route, client says %s" % ctx.query.get("client", ""))  # want: log-injection
        return respond(404, "{}")
    return respond(200, json.dumps(handler(ctx, store.open_store())))
