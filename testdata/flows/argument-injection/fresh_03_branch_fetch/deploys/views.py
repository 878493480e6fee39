from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View

from .gitrepo import Repository


class DeployView(View):
    def post(self, request, project):
        branch = request.POST.get("branch", "").strip()
        if not branch or " " in branch:
            return HttpResponseBadRequest("no branch")
        repository = Repository(project)
        return JsonResponse({"head": repository.refresh(branch)})
