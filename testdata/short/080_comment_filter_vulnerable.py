# vulnerable: CWE-80 (or 79, 116, 184): removing one tag is no protection
from django.http import HttpResponse
from django.utils.html import escape
from django.views.decorators.http import require_GET


@require_GET
def preview(request):
    """Show how a comment will look."""
    comment = request.GET.get("comment", "")
    comment = comment.replace("<script>", "").replace("</script>", "")
    return HttpResponse("<div class='comment'>" + comment + "</div>")  # want: CWE-80
