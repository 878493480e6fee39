# safe: the lines are joined with a blank before logging
import syslog
from urllib.parse import unquote_plus


def lambda_handler(event, context):
    raw = event["queryStringParameters"]["device"]
    device = " ".join(unquote_plus(raw).splitlines())
    syslog.syslog(syslog.LOG_INFO, "device " + device + " seen")  # ok: log-injection
    return {"statusCode": 204}
