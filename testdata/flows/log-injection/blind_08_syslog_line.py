# vulnerable: the syslog line holds the path parameter's decoded text
import syslog
from urllib.parse import unquote_plus


def lambda_handler(event, context):
    raw = event["queryStringParameters"]["device"]
    device = unquote_plus(raw)
    syslog.syslog(syslog.LOG_INFO, "device " + device + " seen")  # want: log-injection
    return {"statusCode": 204}
