from django.contrib.auth.decorators import login_required as signed_in
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from fastapi import Depends, FastAPI
from flask import Flask, abort
from flask_login import current_user, login_required

from .models import Board, Invoice, Order, Plan, Product, Report, agents, db, notes, tasks
from .security import get_current_user, org_member_required, require_workspace_member, team_admin_only

app = Flask(__name__)
api = FastAPI()


@app.get("/invoices/<int:invoice_id>")
@login_required
def invoice(invoice_id):
    return Invoice.query.get_or_404(invoice_id).as_dict()  # want: object-of-any-owner


@signed_in
def order(request, pk):
    return JsonResponse(get_object_or_404(Order, pk=pk).as_dict())  # want: object-of-any-owner


@api.get("/orders/{order_id}")
def read_order(order_id: int, user=Depends(get_current_user)):  # want: object-of-any-owner
    return db.session.get(Order, order_id)


@api.get("/own/orders/{order_id}")
def read_own_order(order_id: int, user=Depends(get_current_user)):  # ok: among the visitor's own
    return user.orders.get(order_id)


@app.get("/my/invoices/<int:invoice_id>")
@login_required
def my_invoice(invoice_id):
    found = Invoice.query.get_or_404(invoice_id)  # ok: the owner is compared
    if found.owner_id != current_user.id:
        abort(404)
    return found.as_dict()


@signed_in
def my_order(request, pk):
    return JsonResponse(get_object_or_404(Order, pk=pk, owner=request.user).as_dict())  # ok: among the visitor's own


@app.get("/products/<int:product_id>")
@login_required
def product(product_id):
    return Product.query.get_or_404(product_id).as_dict()  # ok: nobody's own


@app.get("/open/<int:invoice_id>")
def unsigned(invoice_id):
    return Invoice.query.get_or_404(invoice_id).as_dict()  # ok: says nothing of who is signed in


@api.get("/workspaces/{workspace_id}/agents/{agent_id}")
async def read_agent(workspace_id: str, agent_id: str, user=Depends(require_workspace_member)):  # want: object-of-any-owner
    return await agents.get(agent_id)


@api.delete("/teams/{team_id}/boards/{board_id}")
def remove_board(team_id: int, board_id: int, _: None = Depends(team_admin_only)):  # want: object-of-any-owner
    db.session.execute(delete(Board).where(Board.id == board_id))


@app.route("/orgs/<org_id>/reports/<report_id>")
@org_member_required
def report(org_id, report_id):  # want: object-of-any-owner
    return Report.query.filter_by(id=report_id).one().as_dict()


@api.get("/workspaces/{workspace_id}/notes/{note_id}")
async def read_note_of_workspace(workspace_id: str, note_id: str, user=Depends(require_workspace_member)):
    return await notes.get(note_id, workspace_id)  # ok: among those of the workspace


@api.put("/workspaces/{workspace_id}/tasks/{task_id}")
async def change_task(workspace_id: str, task_id: str, user=Depends(require_workspace_member)):
    task = await tasks.get(task_id)  # ok: compared afterwards
    if task.workspace_id != user.workspace_id:
        abort(404)
    return task


@app.route("/orgs/<org_id>/plans/<plan_id>")
@org_member_required
def plan(org_id, plan_id):
    return Plan.query.filter_by(id=plan_id, org=org_id).one().as_dict()  # ok: of this organisation


@app.route("/orgs/<org_id>/colours/<colour_id>")
def colour(org_id, colour_id):
    return palette(colour_id)  # ok: nobody asks who may enter
