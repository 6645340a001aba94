package main

func copyTheNetwork(node *GraphNode) *GraphNode {
	return copyFrom(node, make(map[*GraphNode]*GraphNode))
}

func copyFrom(node *GraphNode, copies map[*GraphNode]*GraphNode) *GraphNode {
	if known, found := copies[node]; found {
		return known
	}
	made := &GraphNode{Val: node.Val}
	copies[node] = made // before its neighbours, which may lead back to it
	for _, neighbour := range node.Neighbors {
		made.Neighbors = append(made.Neighbors, copyFrom(neighbour, copies))
	}
	return made
}
