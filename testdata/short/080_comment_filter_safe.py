# safe: CWE-80 (or 79, 116, 184): all of it is escaped
from django.http import HttpResponse
from django.utils.html import escape
from django.views.decorators.http import require_GET


@require_GET
def preview(request):
    """Show how a comment will look."""
    comment = request.GET.get("comment", "")
    return HttpResponse("<div class='comment'>" + escape(comment) + "</div>")  # ok: CWE-80
