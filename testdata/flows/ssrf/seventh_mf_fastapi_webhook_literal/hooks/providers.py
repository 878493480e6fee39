ENDPOINTS = {
    "slack": "https://hooks.slack.com/services/",
    "teams": "https://outlook.office.com/webhook/",
}


def endpoint(hook):
    return ENDPOINTS[hook.provider] + hook.channel
