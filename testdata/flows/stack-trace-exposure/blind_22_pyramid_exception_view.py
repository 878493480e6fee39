# vulnerable: the exception view of Pyramid renders the trace
import traceback

from pyramid.view import exception_view_config


@exception_view_config(Exception, renderer="json")
def failed(exc, request):
    request.response.status_int = 500
    return {"error": traceback.format_exception(type(exc), exc, exc.__traceback__)}  # want: stack-trace-exposure
